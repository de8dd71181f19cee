/** The orders of the small seed, each here for a reason that makes it worth a look. */
export const SMALL_ORDERS: readonly string[] = [
    'CA-2016-152156', // the first of the data set
    'CA-2016-138688', // one cheap line
    'US-2015-108966', // an apostrophe in the name, 45 % discount
    'CA-2014-115812', // seven lines, non-breaking spaces in product names
    'CA-2017-114412',
    'CA-2016-161389',
    'US-2015-118983', // 80 % discount
    'CA-2014-105893', // inch signs in product names
    'CA-2017-100111', // fourteen lines, the longest order
    'CA-2017-157987', // twelve lines
    'CA-2016-129714', // the same product on two lines
    'US-2016-123750', // the same product on two lines
    'CA-2016-140571', // the same product on two lines
    'CA-2014-145317', // the dearest order
    'CA-2016-118689',
    'CA-2017-140151',
    'CA-2017-124114', // the cheapest order, below one dollar
    'CA-2016-168361',
    'CA-2017-117457', // 15 % discount
    'CA-2015-117415', // 32 % and 30 % discounts
    'US-2015-150630', // 70 % and 50 % discounts
    'US-2017-156909',
    'CA-2016-137330',
    'CA-2016-169194',
    'CA-2014-143336'
];
