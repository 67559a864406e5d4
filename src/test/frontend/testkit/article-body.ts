/** Articles as the server sends them to be read. */
import type { Block } from '../../../main/frontend/portal/article-body';

export const paragraphs = (...texts: string[]): Block[] =>
  texts.map((text) => ({ is: 'paragraph', words: [{ text }] }));

/** Everything that one can hold; the gallery has the first image, and nobody the second. */
export const EVERYTHING: Block[] = [
  ...paragraphs('Ouvrez Paramètres, puis Journaux.', 'Choisissez le journal de ventes (VE).'),
  { is: 'heading', level: 1, words: [{ text: 'Activer la plateforme' }] },
  {
    is: 'list',
    ordered: true,
    items: [
      [{ is: 'paragraph', words: [{ text: 'Choisissez la ' }, { text: 'plateforme', strong: true }] }],
      [
        { is: 'paragraph', words: [{ text: 'Saisissez le ' }, { text: 'SIREN', emphasised: true }] },
        {
          is: 'list',
          ordered: false,
          items: [paragraphs('neuf chiffres'), paragraphs('sans espace')],
        },
      ],
    ],
  },
  { is: 'picture', text: 'L’écran d’activation', url: '/gallery/screen.svg' },
  { is: 'picture', text: 'L’écran des statuts', url: '/gallery/gone.svg' },
  { is: 'heading', level: 2, words: [{ text: 'Statuts' }] },
  {
    is: 'table',
    rows: [
      [
        { heading: true, blocks: paragraphs('Statut') },
        { heading: true, blocks: paragraphs('Signification') },
      ],
      [{ blocks: paragraphs('Déposée') }, { blocks: paragraphs('La plateforme a la facture.') }],
    ],
  },
  {
    is: 'aside',
    blocks: [
      {
        is: 'paragraph',
        words: [{ text: 'Voir ' }, { text: 'la norme', link: 'https://aide.example/norme' }, { text: '.' }],
      },
    ],
  },
  { is: 'code', text: 'GET /factures?statut=DEPOSEE&page=1&taille=100&tri=date_de_depot_croissante' },
];
