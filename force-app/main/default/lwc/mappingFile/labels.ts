import exportText from '@salesforce/label/c.Mapping_File_Export';
import importText from '@salesforce/label/c.Mapping_File_Import';
import unreadable from '@salesforce/label/c.Mapping_File_Unreadable';

export const labels = { exportText, importText, unreadable };
