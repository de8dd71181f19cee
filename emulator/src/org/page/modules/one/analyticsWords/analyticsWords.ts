import { bootstrap } from 'one/pageData';

const ENGLISH = {
    report: 'Report',
    dashboard: 'Dashboard',
    reports: 'Reports',
    dashboards: 'Dashboards',
    none: 'Nothing here.',
    noResults: 'No results: nothing meets the filters of the report, or you may not see it.',
    moreRows: 'Only the first {0} rows are shown; the sums cover all of them.',
    records: 'Total Records: {0}',
    detailRows: 'Detail Rows',
    subtotal: 'Subtotal: {0}',
    total: 'Total',
    count: '{0} ({1})',
    noTiles: 'The local org shows no tiles of this dashboard.',
    asOf: 'As of {0}, viewing as {1}',
    viewReport: 'View Report ({0})'
};

export type AnalyticsWords = typeof ENGLISH;

const FRENCH: AnalyticsWords = {
    report: 'Rapport',
    dashboard: 'Tableau de bord',
    reports: 'Rapports',
    dashboards: 'Tableaux de bord',
    none: 'Rien ici.',
    noResults:
        'Aucun résultat : rien ne répond aux filtres du rapport, ou vous ne pouvez pas le voir.',
    moreRows: 'Seules les {0} premières lignes sont affichées ; les sommes les comprennent toutes.',
    records: "Nombre total d'enregistrements : {0}",
    detailRows: 'Lignes de détails',
    subtotal: 'Sous-total : {0}',
    total: 'Total',
    count: '{0} ({1})',
    noTiles: "L'organisation locale n'affiche aucun composant de ce tableau de bord.",
    asOf: 'Au {0}, affiché en tant que {1}',
    viewReport: 'Afficher le rapport ({0})'
};

/** The words of reports and dashboards in the visitor's language. */
export const analyticsWords: AnalyticsWords = bootstrap?.language === 'fr' ? FRENCH : ENGLISH;
