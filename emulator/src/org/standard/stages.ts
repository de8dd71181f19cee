/** The standard sales process: what each stage says about a deal. */
export const OPPORTUNITY_STAGES = [
    { name: 'Prospecting', probability: 10, category: 'Pipeline', closed: false, won: false },
    { name: 'Qualification', probability: 10, category: 'Pipeline', closed: false, won: false },
    { name: 'Needs Analysis', probability: 20, category: 'Pipeline', closed: false, won: false },
    { name: 'Value Proposition', probability: 50, category: 'Pipeline', closed: false, won: false },
    {
        name: 'Id. Decision Makers',
        probability: 60,
        category: 'Pipeline',
        closed: false,
        won: false
    },
    {
        name: 'Perception Analysis',
        probability: 70,
        category: 'Pipeline',
        closed: false,
        won: false
    },
    {
        name: 'Proposal/Price Quote',
        probability: 75,
        category: 'Pipeline',
        closed: false,
        won: false
    },
    {
        name: 'Negotiation/Review',
        probability: 90,
        category: 'Pipeline',
        closed: false,
        won: false
    },
    { name: 'Closed Won', probability: 100, category: 'Closed', closed: true, won: true },
    { name: 'Closed Lost', probability: 0, category: 'Omitted', closed: true, won: false }
] as const;
