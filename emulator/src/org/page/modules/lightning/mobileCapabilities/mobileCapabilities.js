/** The capabilities of the Salesforce mobile app: in a browser none is available, as on the platform. */
const notAvailable = () => Object.freeze({ isAvailable: () => false });

export const getAppReviewService = notAvailable;
export const getArSpaceCapture = notAvailable;
export const getBarcodeScanner = notAvailable;
export const getBiometricsService = notAvailable;
export const getCalendarService = notAvailable;
export const getContactsService = notAvailable;
export const getDocumentScanner = notAvailable;
export const getGeofencingService = notAvailable;
export const getLocationService = notAvailable;
export const getNfcService = notAvailable;
export const getPaymentsService = notAvailable;
