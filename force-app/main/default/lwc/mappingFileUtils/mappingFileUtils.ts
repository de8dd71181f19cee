export { fromMappingFile, type FileProblem, type MappingFile } from './fromMappingFile';
export { toMappingFile, type FileOrigin } from './toMappingFile';
