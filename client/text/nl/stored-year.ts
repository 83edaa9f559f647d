/** What the page "Wat wordt bewaard" says of the sums of a year. */
import type { StoredTexts } from '../../../shared/stored-columns.ts'

const always = 'Zolang deze installatie er is. Er staat niet bij van welke sessie het komt.'
const card = {
  year: 'In welk jaar het was.',
  deck: 'Bij welke kaartenset de kaart hoort.',
  version: 'De versie van de kaartenset.',
  card: 'Welke kaart het is.',
}

export const yearTables = {
  year_sessions: {
    title: 'Sessies per maand',
    what: 'Hoeveel sessies er waren in een maand, en hoeveel mensen meededen. Een oefensessie telt niet mee.',
    why: 'Voor het jaarverslag. Een verslag dat weg is, verandert dan niets aan het jaar.',
    long: always,
    who: 'De coördinator, op de jaarpagina.',
    columns: {
      year: 'In welk jaar het was.',
      month: 'In welke maand het was.',
      programme: 'Waarvoor de sessies waren.',
      sessions: 'Hoeveel sessies er waren.',
      participants: 'Hoeveel plekken minstens één keer stemden.',
      present: 'Hoeveel mensen er waren, zoals spelleiders dat invulden.',
      present_in: 'Bij hoeveel sessies dat is ingevuld.',
    },
  },
  year_topics: {
    title: 'Kaarten per onderwerp',
    what: 'Hoe vaak er in een jaar kaarten over een onderwerp zijn gespeeld.',
    why: 'Voor het jaarverslag.',
    long: always,
    who: 'De coördinator, op de jaarpagina.',
    columns: {
      year: 'In welk jaar het was.',
      topic: 'Welk onderwerp het is.',
      played: 'Hoe vaak er een kaart over is gespeeld.',
    },
  },
  year_cards: {
    title: 'Hoe vaak een kaart is gespeeld',
    what: 'Hoe vaak elke kaart van een kaartenset in een jaar is gespeeld.',
    why: 'Zo staat op de jaarpagina hoeveel stemmingen er niet meetellen.',
    long: always,
    who: 'De coördinator, op de jaarpagina.',
    columns: { ...card, played: 'Hoe vaak er over de kaart is gestemd.' },
  },
  year_votes: {
    title: 'Stemmen van sessies bij elkaar',
    what: 'Per kaart de aantallen stemmen van minstens vijf sessies samen, met minstens vijftig stemmen.',
    why: 'Zo kan de coördinator zien welke kaarten het meest verdelen.',
    long: always,
    who: 'De coördinator ziet percentages, afgerond op 5. De beheerder ziet ook de aantallen.',
    columns: {
      ...card,
      votes: 'Of het om één stemming gaat of om twee.',
      body: 'Per keuze het aantal stemmen van die sessies samen, en hoeveel sessies dat zijn.',
    },
  },
  year_waiting: {
    title: 'Stemmen die nog wachten',
    what: 'Per kaart de aantallen stemmen die een groep te zien kreeg, tot er genoeg sessies zijn om op te tellen.',
    why: 'Van één sessie laten we op de jaarpagina nooit iets zien. Daarom moet zij wachten op andere.',
    long: 'Tot er genoeg sessies zijn, of tot het verslag van de sessie weggaat.',
    who: 'Niemand kan dit in het spel lezen. Wie de server beheert wel.',
    columns: {
      session: 'Van welke sessie de aantallen zijn.',
      ...card,
      votes: 'Of het om één stemming gaat of om twee.',
      owner: 'Van welke spelleider de sessie is. Wie sessies leidde, mag de rest niet kunnen uitrekenen.',
      body: 'Per keuze het aantal stemmen, en welke keuzes het verslag niet laat zien.',
    },
  },
  year_fields: {
    title: 'Wat de coördinator zelf invult',
    what: 'Cijfers voor het jaarverslag die niet uit het spel komen, zoals hoeveel eden er zijn afgelegd.',
    why: 'Zo staat alles voor het jaarverslag op één blad.',
    long: 'Tot de coördinator het leeg maakt.',
    who: 'De coördinator, op de jaarpagina.',
    columns: {
      year: 'In welk jaar het was.',
      field: 'Welk cijfer het is.',
      label: 'De naam die de coördinator aan een eigen regel gaf.',
      value: 'Wat er is ingevuld.',
    },
  },
} satisfies Partial<StoredTexts>
