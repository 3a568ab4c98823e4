import about from '../../package.json' with { type: 'json' }

/** Version of the program; an analysis names the one that measured it. */
export const version: string = about.version
