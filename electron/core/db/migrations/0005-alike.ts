/** How many other drafts of the library showed the same video when that was last looked up; null where it never was. */
export const migration = `
  ALTER TABLE drafts ADD COLUMN alike INTEGER CHECK (alike >= 0);
`
