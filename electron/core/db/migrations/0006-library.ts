/**
 * Order in the library: whose a draft is, the folder and the tags it is kept under, and the first version it is a new cut of. `version_of` is null
 * for a first version; all versions of it name that one.
 */
export const migration = `
  CREATE TABLE clients (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    colour TEXT NOT NULL CHECK (length(colour) = 7 AND colour LIKE '#%'),
    created_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;

  ALTER TABLE drafts ADD COLUMN client_id TEXT REFERENCES clients (id);
  ALTER TABLE drafts ADD COLUMN folder TEXT NOT NULL DEFAULT '' CHECK (length(folder) <= 300);
  ALTER TABLE drafts ADD COLUMN version_of TEXT REFERENCES drafts (id);
  CREATE INDEX drafts_by_first_version ON drafts (version_of) WHERE version_of IS NOT NULL;

  CREATE TABLE draft_tags (
    draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 60),
    PRIMARY KEY (draft_id, tag)
  ) STRICT, WITHOUT ROWID;
`
