/** Files on their way in, kept so that a restart goes on where it was; and the folders whose new videos come in by themselves. */
export const migration = `
  -- Programs that work on this library just now; what a dead one had claimed is free again.
  CREATE TABLE workers (
    id TEXT PRIMARY KEY,
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    seen_ms REAL NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- One row.
  CREATE TABLE import_queue (paused INTEGER NOT NULL CHECK (paused IN (0, 1))) STRICT;
  INSERT INTO import_queue VALUES (0);

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
    -- The worker that runs it.
    owner TEXT,
    added_at TEXT NOT NULL,
    ended_at TEXT,
    CHECK ((state = 'running') = (owner IS NOT NULL))
  ) STRICT;
  CREATE INDEX imports_open ON imports (place) WHERE state IN ('queued', 'running');

  CREATE TABLE watch_folders (
    id TEXT PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    added_at TEXT NOT NULL,
    removed_at TEXT,
    -- The worker that watches it, and what keeps it from doing so.
    owner TEXT,
    problem TEXT CHECK (problem IS NULL OR json_valid(problem))
  ) STRICT;
  -- Each file as it was when it was last taken in, or when the folder was added.
  CREATE TABLE watched_files (
    folder_id TEXT NOT NULL REFERENCES watch_folders (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    modified_ms REAL NOT NULL,
    PRIMARY KEY (folder_id, path)
  ) STRICT, WITHOUT ROWID;
`
