export {
    CurrentPageReference,
    generateUrl,
    navigate,
    NavigationContext,
    NavigationMixin
} from 'force/navigation';
