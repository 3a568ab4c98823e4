/** One file of each kind that is read without complaint, to be broken. */
export const wholeFiles: readonly string[] = [
  'Title,Date,Time,Caption,Hashtags\nOne,2026-12-01,09:00,"Hello, you",#a #b\nTwo,2026-12-02,10:30,,\n',
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VTIMEZONE', 'TZID:X', 'BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:One', 'DTSTART;TZID=X:20260701T093000', 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270101T000000Z', 'EXDATE;TZID=X:20260706T093000', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:2', 'SUMMARY:Two', 'DTSTART;VALUE=DATE:20260702', 'CATEGORIES:a,b', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
  '{"hookline":"plan/1","exportedAt":"2026-12-01T09:00:00.000Z","clients":[{"client":{"id":"b7b4a1de-5b3c-4a57-9a06-6f5c1c1d0a11","name":"Bol","timeZone":"Europe/Brussels"},"posts":[],"repeats":[]}]}',
  '{"hookline":"client/1","exportedAt":"2026-12-01T09:00:00.000Z","client":{"id":"b7b4a1de-5b3c-4a57-9a06-6f5c1c1d0a11","name":"Bol"},"accounts":[],"pillars":[],"hashtagGroups":[],"drafts":[],"repeats":[],"posts":[],"answers":[]}',
  'hashtag,group,kind,date,region,note\n#a,One,trending,2026-12-01,BE,"a note"\n#b,Two,,,,\n',
  'hookline: house-rules/1\nname: House\npractices:\n  length:\n    thresholds: [10, 20]\n  caption-length: off\ncaption:\n  banned: [cheap, "free!"]\n',
  '{"format":"hookline-review-answer","version":1,"review":"b7b4a1de-5b3c-4a57-9a06-6f5c1c1d0a11","by":"Lotte","answeredAt":"2026-12-01T09:00:00Z","posts":[],"check":"00000000"}',
  '{"streams":[{"index":0,"codec_type":"video","codec_name":"h264","width":540,"height":960,"avg_frame_rate":"30/1","r_frame_rate":"30/1","duration":"6.0","side_data_list":[{"rotation":-90}]}],"format":{"format_name":"mov,mp4","duration":"6.0","bit_rate":"1000","tags":{"major_brand":"isom"}}}',
  'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO,-1FR;BYSETPOS=1;WKST=MO;UNTIL=20271231T235900',
]
