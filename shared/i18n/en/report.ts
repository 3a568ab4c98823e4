/** Words of printed reports. What the page says in the same words is taken from there. */
export const report = {
  pageOf: 'Page {{page}} of {{count}}',
  fileName: { draft: 'certificate', comparison: 'comparison', calendar: 'calendar', client: 'report', batch: 'summary' },
  certificate: {
    title: 'Pre-flight certificate',
  },
} as const
