/** Drafts and the analyses made of them. */
export const migration = `
  CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    content_hash TEXT NOT NULL UNIQUE CHECK (length(content_hash) = 64),
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    file_bytes INTEGER NOT NULL CHECK (file_bytes > 0),
    duration_s REAL NOT NULL CHECK (duration_s >= 0 AND duration_s < 1e9),
    caption TEXT,
    imported_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;
  CREATE INDEX drafts_by_import ON drafts (imported_at DESC) WHERE removed_at IS NULL;

  CREATE TABLE analyses (
    id TEXT PRIMARY KEY,
    draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    analysed_at TEXT NOT NULL,
    profile TEXT NOT NULL,
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 100),
    coverage REAL NOT NULL CHECK (coverage BETWEEN 0 AND 1),
    verdict_word TEXT NOT NULL,
    damaged INTEGER NOT NULL CHECK (damaged IN (0, 1)),
    artifacts TEXT NOT NULL CHECK (json_valid(artifacts)),
    verdict TEXT NOT NULL CHECK (json_valid(verdict)),
    damage TEXT CHECK (damage IS NULL OR json_valid(damage)),
    tools TEXT NOT NULL CHECK (json_valid(tools)),
    ffmpeg_command TEXT NOT NULL CHECK (json_valid(ffmpeg_command))
  ) STRICT;
  CREATE INDEX analyses_of_draft ON analyses (draft_id, analysed_at DESC);
`
