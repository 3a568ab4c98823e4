/** Goes to a date such as `2026-11-22` in the calendar, and there to a post where one is meant. */
export type GoTo = (date: string, postRef?: string) => void
