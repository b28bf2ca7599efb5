import { productionBom } from '../../scripts/make-sbom.js';
import { productionPackages } from '../../scripts/production-packages.js';

const here = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const lock = {
  packages: {
    '': { name: 'whole', version: '1.0.0' },
    'node_modules/one': { version: '1.0.0' },
    'node_modules/one/node_modules/@scope/two': { version: '2.0.0' },
    'node_modules/three': { name: 'other', version: '3.0.0' },
    'node_modules/tool': { version: '4.0.0', dev: true },
    'node_modules/again/node_modules/one': { version: '1.0.0' },
    'node_modules/for-mac': { version: '5.0.0', optional: true, os: ['darwin'], cpu: ['x64'] },
    'node_modules/for-musl': { version: '5.0.0', optional: true, os: ['linux'], libc: ['musl'] },
    'node_modules/for-here': { version: '5.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  },
};
const development = { name: 'cdx:npm:package:development', value: 'true' };
const component = (name: string, version: string, properties: { name: string; value: string }[] = []) => ({
  'bom-ref': `${name}@${version}`,
  name,
  version,
  properties,
});
const all = {
  metadata: { component: { 'bom-ref': 'whole@1.0.0', name: 'folder' } },
  components: [component('one', '1.0.0', [development]), component('tool', '4.0.0', [development]), component('@scope/two', '2.0.0')],
  dependencies: [
    { ref: 'whole@1.0.0', dependsOn: ['one@1.0.0', 'tool@4.0.0'] },
    { ref: 'tool@4.0.0', dependsOn: ['one@1.0.0'] },
  ],
};

describe('what the service is made of', () => {
  it('is what the lock file names for production on this platform', () => {
    expect(productionPackages(lock, here)).toEqual(['one@1.0.0', '@scope/two@2.0.0', 'other@3.0.0', 'for-here@5.0.0']);
  });

  it('leaves out what is for development, and keeps what both need', () => {
    const { bom, missing } = productionBom(all, 'whole', ['one@1.0.0', '@scope/two@2.0.0']);
    expect(missing).toEqual([]);
    expect(bom.metadata.component.name).toBe('whole');
    expect(bom.components.map(({ name, properties }) => [name, properties])).toEqual([
      ['one', []],
      ['@scope/two', []],
    ]);
    expect(bom.dependencies).toEqual([{ ref: 'whole@1.0.0', dependsOn: ['one@1.0.0'] }]);
  });

  it('says what is missing', () => {
    expect(productionBom(all, 'whole', ['one@1.0.0', 'other@3.0.0']).missing).toEqual(['other@3.0.0']);
  });
});
