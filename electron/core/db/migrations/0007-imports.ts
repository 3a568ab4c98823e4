/** Files on their way in, kept so that a restart goes on where it was; and the folders whose new videos come in by themselves. */
export const migration = `
  CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    -- Grows: the order in which they were added.
    place INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    source TEXT NOT NULL CHECK (json_valid(source)),
    origin TEXT NOT NULL CHECK (origin IN ('person', 'watch')),
    folder TEXT NOT NULL DEFAULT '',
    version_of TEXT,
    bytes INTEGER,
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    failure TEXT CHECK (failure IS NULL OR json_valid(failure)),
    result TEXT CHECK (result IS NULL OR json_valid(result)),
    added_at TEXT NOT NULL,
    ended_at TEXT
  ) STRICT;
  CREATE INDEX imports_open ON imports (place) WHERE state IN ('queued', 'running');

  CREATE TABLE watch_folders (
    id TEXT PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    added_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;
  CREATE TABLE watched_files (
    folder_id TEXT NOT NULL REFERENCES watch_folders (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    modified_ms REAL NOT NULL,
    PRIMARY KEY (folder_id, path)
  ) STRICT, WITHOUT ROWID;
`
