/** Hashtags that are used together, to be put into a caption at once. */
export const migration = `
  CREATE TABLE hashtag_groups (
    id TEXT PRIMARY KEY,
    client_id TEXT REFERENCES clients (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    tags TEXT NOT NULL CHECK (json_valid(tags)),
    created_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;
`
