/** House rules, every version of them as they were given, and by which a draft is judged. All versions of an id share name and removal. */
export const migration = `
  CREATE TABLE house_rules (
    id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    name TEXT NOT NULL,
    text TEXT NOT NULL CHECK (length(text) <= 262144),
    created_at TEXT NOT NULL,
    removed_at TEXT,
    PRIMARY KEY (id, version)
  ) STRICT;

  ALTER TABLE drafts ADD COLUMN house_rules_id TEXT;
`
