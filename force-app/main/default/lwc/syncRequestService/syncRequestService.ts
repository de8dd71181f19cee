export {
    isDuplicateOrder,
    oneToOneKey,
    REQUEST_BY_KEY_QUERY,
    requestDocument,
    type DocumentOrder
} from './requestDocument';
export {
    requestConversion,
    requestRefresh,
    RUNNING_REFRESH_QUERY,
    type Conversion,
    type ConvertedLine,
    type DocumentReference
} from './requestAboutDocument';
export {
    documentNumber,
    isOpen,
    REQUEST_FIELDS,
    rowToRequestView,
    toRequestView,
    type RequestStatus,
    type RequestView
} from './requestView';
export { createPoller, type Poller } from './poller';
export { onRequestPlaced } from './placedRequests';
