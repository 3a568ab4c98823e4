/** What a person said of the manual practices. `subject` is the id of the draft; for answers that hold for all drafts it is empty. */
export const migration = `
  CREATE TABLE answers (
    scope TEXT NOT NULL CHECK (scope IN ('draft', 'account', 'client')),
    subject TEXT NOT NULL,
    practice TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not-applicable')),
    answered_at TEXT NOT NULL,
    PRIMARY KEY (scope, subject, practice)
  ) STRICT, WITHOUT ROWID;
`
