import { config } from 'zod'

// zod would try whether it may compile code; the page's CSP stops that, and reports it as an attack.
config({ jitless: true })
