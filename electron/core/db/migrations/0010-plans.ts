/** What is searched of a row: words only, each field on a line of its own, so that every letter begins three and every first word follows a space of some kind. */
const wordsOfNew = `char(10) || new.title || char(10) || new.caption || char(10)
      || (SELECT ifnull(group_concat(value, char(10)), '') FROM json_each(new.details, '$.hashtags')) || char(10)
      || (SELECT ifnull(group_concat(value, char(10)), '') FROM json_each(new.details, '$.labels')) || char(10)
      || ifnull(json_extract(new.details, '$.notes'), '') || char(10) || ifnull(json_extract(new.details, '$.owner'), '') || char(10) || ifnull(json_extract(new.details, '$.sound'), '') || char(10, 10)`

/** Triggers keep the words in step, whatever writes the row; a post that is moved keeps its own. */
const wordTriggers = `
  CREATE TRIGGER words_of_new_post AFTER INSERT ON posts WHEN new.removed_at IS NULL BEGIN
    INSERT INTO post_words (rowid, words) VALUES (new.number, ${wordsOfNew});
  END;
  CREATE TRIGGER words_of_changed_post AFTER UPDATE OF title, caption, details, removed_at ON posts
  WHEN (old.title, old.caption, old.details, old.removed_at) IS NOT (new.title, new.caption, new.details, new.removed_at) BEGIN
    DELETE FROM post_words WHERE rowid = old.number;
    INSERT INTO post_words (rowid, words) SELECT new.number, ${wordsOfNew} WHERE new.removed_at IS NULL;
  END;
  CREATE TRIGGER words_of_lost_post AFTER DELETE ON posts BEGIN
    DELETE FROM post_words WHERE rowid = old.number;
  END;
`

/**
 * Clients in full, and what is planned for them. Times of posting are kept as the client's wall clock says them (`local_at`), with the instant that
 * this is (`at`) beside it for sorting; where a clock shows a time twice or not at all, `at` follows the rule of `shared/planning/zoned.ts`. A repeat keeps
 * its rule alone: its occurrences are made when they are looked at, and only those that were touched have a row of their own.
 */
export const migration = `
  ALTER TABLE clients ADD COLUMN details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details));
  ALTER TABLE clients ADD COLUMN logo BLOB CHECK (logo IS NULL OR length(logo) <= 524288);
  ALTER TABLE clients ADD COLUMN logo_at TEXT;
  ALTER TABLE clients ADD COLUMN archived_at TEXT;

  -- Until now an answer of the account or the client held for every draft: every client there is keeps it, so that no verdict changes by this.
  INSERT INTO answers (scope, subject, practice, answer, answered_at)
    SELECT scope, clients.id, practice, answer, answered_at FROM answers, clients WHERE scope IN ('account', 'client') AND subject = '';

  CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    handle TEXT NOT NULL CHECK (length(handle) BETWEEN 1 AND 100),
    details TEXT NOT NULL CHECK (json_valid(details)),
    created_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;

  CREATE TABLE pillars (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    colour TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;

  CREATE TABLE repeats (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    local_start TEXT NOT NULL,
    details TEXT NOT NULL CHECK (json_valid(details)),
    created_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;
  CREATE INDEX repeats_of_client ON repeats (client_id) WHERE removed_at IS NULL;

  CREATE TABLE posts (
    -- A number of its own, because VACUUM may change those that SQLite gives, and the words below are kept by it.
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    account_id TEXT REFERENCES accounts (id),
    pillar_id TEXT REFERENCES pillars (id),
    draft_id TEXT REFERENCES drafts (id),
    status TEXT NOT NULL,
    format TEXT NOT NULL,
    title TEXT NOT NULL CHECK (length(title) <= 300),
    caption TEXT NOT NULL DEFAULT '',
    -- Null: an idea without a date.
    local_at TEXT,
    at TEXT,
    repeat_id TEXT REFERENCES repeats (id) ON DELETE CASCADE,
    -- The wall-clock time at which the rule put it, whatever it was moved to; with the repeat it names the occurrence.
    occurrence TEXT,
    -- Everything that is not looked up by: hashtags, sound, checklist, owner, labels, notes and so on.
    details TEXT NOT NULL CHECK (json_valid(details)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;
  -- Not of the table: nearly no post has a repeat, and SQLite would take one value for all of them.
  CREATE UNIQUE INDEX posts_of_repeat ON posts (repeat_id, occurrence) WHERE repeat_id IS NOT NULL;
  -- What is nearest in time is looked up by the instant, a calendar by the dates of each client's own clock.
  CREATE INDEX posts_by_time ON posts (at) WHERE removed_at IS NULL;
  CREATE INDEX posts_of_client ON posts (client_id, local_at) WHERE removed_at IS NULL;
  CREATE INDEX posts_of_draft ON posts (draft_id) WHERE draft_id IS NOT NULL;

  CREATE TABLE post_events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    post_id TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('made', 'changed', 'comment', 'review')),
    body TEXT NOT NULL CHECK (json_valid(body))
  ) STRICT;
  CREATE INDEX events_of_post ON post_events (post_id, id);
  CREATE INDEX words_on_post ON post_events (post_id) WHERE kind IN ('comment', 'review');

  CREATE TABLE reviews (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    -- Signs what belongs to this review; never leaves but inside its own file.
    secret TEXT NOT NULL,
    made_at TEXT NOT NULL,
    -- What was shown, so that an answer is laid beside it.
    shown TEXT NOT NULL CHECK (json_valid(shown)),
    answered_at TEXT
  ) STRICT;

  -- Drafts that were found to show the same video, and by which of its signatures each was looked for: a draft is searched once.
  CREATE TABLE likenesses (
    draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    other_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    PRIMARY KEY (draft_id, other_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE likeness_searches (
    draft_id TEXT PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
    signature_id INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE hashtag_groups ADD COLUMN details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details));

  -- The words of each post that is in the plan, for the search: an index alone, the text stays with the post.
  CREATE VIRTUAL TABLE post_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'trigram remove_diacritics 1');
  CREATE VIRTUAL TABLE post_terms USING fts5vocab (post_words, row);
${wordTriggers}`
