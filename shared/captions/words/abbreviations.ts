/** Written in capitals without raising the voice: short forms and brands. */
export const abbreviations = new Set(
  `diy asmr pov nl be uk usa us eu ootd grwm tw cw ufo tv pc dj mc ai bbq btw faq ceo diy hema ikea kpn lego nasa aed fc rai ehbo rnli cctv ipa dm pm wd
  bmw vw kfc hbo bbc nos npo vrt vtm nba nfl f1 psv ajax az adhd ocd ptsd rip lol omg wtf imo tbh fyp gym ns nmbs uz azm umc hr it ict vip xl xxl xs qr url
  pdf jpg gif dna hiv covid bff bts dvd cd gps usb led hd 4k rgb rpg fps mmo npc ggwp gg afk wip mbo hbo vmbo havo vwo cao bsn btw zzp bv vzw nv gmbh ltd
  ok xo xoxo am pm cv phd ba ma mba nhs gp er icu ok ic ambu gdpr ngo un who nato rsvp diy tba tbd tbc eta fomo yolo jomo kot ep lp ss nye xmas af aka asap
  nyc la sf dc nsw abba acdc ac dc rem u2 ing abn kbc bol c&a h&m zara jbl aldi lidl dhl ups tnt gls plus jumbo makro action wibra dyson bic dove nivea sos
  mph kmh km kg cm mm ml ab abc aa bb ap adv xps rtx gtx ssd ios cpu gpu ram hdmi lcd oled uv spf bb cc pr pb pbs rm wod amrap emom hiit crossfit smart
  psa sfx vfx fx diy cgi ost ost ova rpe ptsd iq eq gsm sms mms ov nmbs delijn bpost post.nl vdab rva ocmw tuk vs eo wnl rtl mtv gtst bntm ivf nicu scba
  afol moc ucs dnd ttrpg oc wips tbr arc dnf ya smut booktok rtw utc gmt cet lgbt lgbtq lgbtqia bipoc asl bsl nbd nvm idk irl ftw smh iykyk lmk ama eli5 tldr nsfw`.split(/\s+/),
)
