export { type BlockLines, type BlockReader, readBlock } from './block.ts';
export { type BundleFiles, filesInMemory } from './files.ts';
export { FINDINGS, type Finding, type FindingCode, type Severity, severityOf } from './findings.ts';
export { type Verification, type VerifyOptions, verifyBundle } from './verify-bundle.ts';
