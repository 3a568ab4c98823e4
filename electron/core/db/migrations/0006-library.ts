/**
 * Order in the library: whose a draft is, the folder and the tags it is kept under, and which drafts are versions of each other: those of one
 * `version_group`, in their order. A draft that was never joined with another has none and is a group by its own id; whatever stands there, each
 * draft is in exactly one group. All versions share client, folder and tags.
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
  ALTER TABLE drafts ADD COLUMN version_group TEXT;
  ALTER TABLE drafts ADD COLUMN version_order INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX drafts_by_version ON drafts (ifnull(version_group, id), version_order);
  CREATE INDEX drafts_by_client ON drafts (client_id) WHERE client_id IS NOT NULL;

  CREATE TABLE draft_tags (
    draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 60),
    PRIMARY KEY (draft_id, tag)
  ) STRICT, WITHOUT ROWID;

  -- All that a list of drafts says of the last analysis, so that the long rows are not read for it.
  DROP INDEX analyses_of_draft;
  CREATE INDEX analyses_of_draft ON analyses (draft_id, analysed_at DESC, score, coverage, verdict_word, damaged);
`
