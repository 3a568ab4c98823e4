import { columns, type Field } from './fields.ts'

/**
 * What columns are called in English and Dutch, and in the files of other tools as far as they tell: Later (Scheduled Time, Caption), Planable (Publish date,
 * Text, Page), Hootsuite (Date, Message), Buffer (Text, Posting Time, Tags), Publer (Date, Text, Labels), Metricool (Date, Time, Text), Notion (Name,
 * Date, Status, Assignee, Tags).
 */
const aliases: Partial<Record<Field, readonly string[]>> = {
  id: ['post id', 'postid', 'uid', 'identifier', 'kenmerk'],
  client: ['klant', 'brand', 'merk', 'workspace', 'client name', 'klantnaam'],
  date: [
    ...['local time', 'date', 'datum', 'date time', 'datetime', 'datum tijd', 'datum en tijd', 'publish date', 'published date', 'publication date', 'publicatiedatum', 'publiceerdatum'],
    ...['post date', 'posting date', 'scheduled', 'scheduled at', 'scheduled for', 'scheduled date', 'scheduled time', 'schedule date', 'schedule', 'due date', 'date to publish', 'date to post'],
    ...['posting time', 'publish at', 'publish on', 'publish time', 'published at', 'go live', 'go live date', 'ingepland', 'ingepland op', 'geplande datum', 'plaatsingsdatum', 'postdatum', 'start', 'start date', 'dag', 'day', 'when', 'wanneer'],
  ],
  time: ['tijd', 'tijdstip', 'uur', 'hour', 'post time', 'time of day', 'start time', 'schedule time', 'posttijd', 'plaatsingstijd'],
  zone: ['timezone', 'tz', 'tijdzone'],
  utc: ['date utc', 'utc time', 'time utc', 'timestamp', 'date gmt'],
  status: ['state', 'stage', 'fase', 'approval', 'approval status', 'goedkeuring'],
  format: ['formaat', 'post type', 'type', 'content type', 'soort', 'vorm'],
  title: ['titel', 'name', 'naam', 'headline', 'kop', 'onderwerp', 'subject', 'topic', 'post title', 'idea', 'idee', 'concept', 'hook'],
  caption: ['text', 'tekst', 'copy', 'message', 'bericht', 'content', 'inhoud', 'post', 'post text', 'post copy', 'post caption', 'post content', 'description', 'beschrijving', 'omschrijving', 'bijschrift', 'onderschrift', 'body'],
  hashtags: ['hashtag', 'first comment hashtags', 'hash tags'],
  account: ['accounts', 'handle', 'profile', 'profiel', 'page', 'pagina', 'social account', 'social profile', 'channel', 'kanaal', 'social set', 'tiktok account'],
  pillar: ['pijler', 'content pillar', 'contentpijler', 'category', 'categorie', 'theme', 'thema', 'campaign', 'campagne'],
  sound: ['geluid', 'audio', 'music', 'muziek', 'song', 'nummer', 'track'],
  coverS: ['cover', 'cover s', 'cover time', 'thumbnail time', 'thumb offset', 'omslag'],
  checklist: ['tasks', 'taken', 'to do', 'todo', 'checklijst'],
  owner: ['eigenaar', 'assignee', 'assigned to', 'assign', 'author', 'auteur', 'responsible', 'verantwoordelijke', 'creator', 'maker', 'wie', 'who', 'person', 'persoon'],
  labels: ['label', 'tags', 'tag'],
  notes: ['note', 'notities', 'notitie', 'opmerking', 'opmerkingen', 'internal notes', 'internal note', 'remarks', 'comments', 'script'],
  commentMinutes: ['minutes for comments', 'minuten voor reacties', 'reactieminuten'],
  joinsTrend: ['trend', 'joins a trend', 'doet mee met trend', 'doet mee aan trend'],
  collaborator: ['collab', 'collaboration', 'samenwerking', 'samen met', 'collaborators'],
  experiment: ['test', 'a b test', 'proef'],
  language: ['taal', 'lang'],
  draft: ['video', 'file', 'bestand', 'filename', 'file name', 'bestandsnaam', 'media', 'asset', 'ontwerp'],
  draftId: ['video id'],
  occurrence: ['herhaling van'],
}

const known = new Map<string, Field>([
  ...Object.entries(aliases).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)),
  ...columns.map(({ field, heading }) => [plain(heading), field] as const),
  ['time', 'time'],
])

/** The field that a heading means, as far as can be guessed. */
export function guessField(heading: string): Field | null {
  return known.get(plain(heading)) ?? null
}

function plain(heading: string): string {
  return heading.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
