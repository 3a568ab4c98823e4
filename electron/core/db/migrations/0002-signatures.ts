/** What each draft looks and sounds like; a draft that was analysed before this layout has no row and is not found by likeness. */
export const migration = `
  CREATE TABLE signatures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id TEXT NOT NULL UNIQUE REFERENCES drafts (id) ON DELETE CASCADE,
    thumbs BLOB NOT NULL CHECK (length(thumbs) % 128 = 0),
    words BLOB NOT NULL CHECK (length(words) * 16 = length(thumbs)),
    sounds BLOB NOT NULL CHECK (length(sounds) % 4 = 0)
  ) STRICT;
`
