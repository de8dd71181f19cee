import type { SalesData, SeedLine } from './salesData.ts';

/** Names of sound opportunities that are hard on screens, encodings and limits. */
export const HARD_OPPORTUNITIES = {
    many: 'Large – 60 lines',
    names: 'Crème & Söhne <Ltd> 🚀 – "naïve" order'
} as const;

const ACCOUNT = 'Crème & Söhne <Ltd> 🚀';
const PRODUCT = 'Stylo à bille <fin> & étui – 0,5 mm ✒️';

/** Sound sales that must go through: many lines, discounts of every kind, unusual characters. */
export const HARD_SALES: SalesData = {
    accounts: [
        {
            key: 'SEED-ACCENTS',
            name: ACCOUNT,
            customerId: 'SEED-ACCENTS',
            segment: 'Consumer',
            city: 'Montréal',
            state: 'Québec',
            postalCode: '00000',
            country: 'Canada',
            contact: { firstName: 'Zoë', lastName: 'Crème-Brûlée' }
        }
    ],
    products: [
        {
            code: 'SEED-PEN',
            name: PRODUCT,
            category: 'Office Supplies',
            subCategory: 'Art',
            listPrice: '3.33'
        }
    ],
    opportunities: [
        {
            name: HARD_OPPORTUNITIES.many,
            accountKey: 'SEED-SOUND',
            closeDate: '2017-12-30',
            lines: Array.from({ length: 60 }, (_, index) => numbered(index))
        },
        {
            name: HARD_OPPORTUNITIES.names,
            accountKey: 'SEED-ACCENTS',
            closeDate: '2017-12-30',
            lines: [{ productCode: 'SEED-PEN', quantity: '3', unitPrice: '3.33', location: 'East' }]
        }
    ]
};

function numbered(index: number): SeedLine {
    const base = {
        productCode: index % 2 === 0 ? 'SEED-STAPLER' : 'SEED-PEN',
        quantity: String((index % 7) + 1),
        unitPrice: `${index + 1}.${String((index * 37) % 100).padStart(2, '0')}`,
        location: ['South', 'West', 'Central', 'East'][index % 4] ?? 'East'
    };
    return index % 3 === 0 ? { ...base, discountPercent: String((index % 5) * 7.5) } : base;
}
