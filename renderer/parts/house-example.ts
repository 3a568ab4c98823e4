/** House rules to start from; what they change is made up. */
export const houseExample = `# House rules of Hookline. The numbers here are the house's, not documented.
hookline: house-rules/1
name: Bakkerij Jansen
profile: documented          # or reach, ads, rewards: whose numbers it starts from

practices:                   # ids as in the rule book
  length: { good: [15, 25], reason: Their customers watch longer }
  quick-cuts: off
  loudness: { weight: 0.3 }

caption:
  longest: 120               # characters, hashtags included
  hashtags: { least: 2, most: 4 }
  banned: [gratis]
  required: [Jansen]
  brandHashtags: ["#bakkerijjansen"]   # in quotes: # begins a comment

note: Agreed with the client.
`
