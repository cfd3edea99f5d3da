import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

type Manifest = Record<string, unknown>;
const manifest = (browser: string): Manifest => {
  const make = config.manifest as (env: { browser: string }) => Manifest;
  return make({ browser });
};
const HOSTS = [
  'https://*.facebook.com/*',
  'https://*.instagram.com/*',
  'https://x.com/*',
  'https://twitter.com/*',
  'https://*.youtube.com/*',
];

describe('the manifest', () => {
  it('asks for exactly these permissions', () => {
    expect(manifest('chrome')['permissions']).toEqual([
      'sidePanel',
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
    ]);
    expect(manifest('chrome')['host_permissions']).toEqual(HOSTS);
    expect(manifest('firefox')['host_permissions']).toEqual(HOSTS);
  });

  it('asks Firefox for the same without the side panel, and stands in its toolbar', () => {
    expect(manifest('firefox')['permissions']).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
    ]);
    expect(manifest('firefox')['action']).toMatchObject({ default_area: 'navbar' });
    expect(manifest('firefox')['browser_specific_settings']).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    });
    // Chromium warns of keys that it does not know.
    expect(manifest('chrome')['action']).not.toHaveProperty('default_area');
    expect(manifest('chrome')).not.toHaveProperty('browser_specific_settings');
  });

  it('stays out of private windows and shows the page nothing', () => {
    expect(manifest('chrome')['incognito']).toBe('not_allowed');
    expect(manifest('chrome')).not.toHaveProperty('web_accessible_resources');
    expect(manifest('chrome')).not.toHaveProperty('externally_connectable');
  });

  it('runs no script and loads nothing from elsewhere', () => {
    const policy = (manifest('chrome')['content_security_policy'] as { extension_pages: string })
      .extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    // Packs come from the host that the office sets; nothing else of a page may come from elsewhere.
    expect(policy).toContain("connect-src 'self' https:;");
    expect(policy.replace(/connect-src[^;]*;/, '')).not.toMatch(/unsafe|https?:|\*/);
    expect(manifest('chrome')['optional_host_permissions']).toEqual(['https://*/*']);
  });

  it('puts agents on the sites of this version only', () => {
    const scripts = manifest('chrome')['content_scripts'] as { matches: string[]; all_frames?: boolean }[];
    const pages = scripts.filter((script) => !script.all_frames).flatMap((script) => script.matches);
    expect(pages.filter((match) => !HOSTS.includes(match))).toEqual([]);
    // A video embedded anywhere on the web is a frame of its site: only the live chat's frames get an agent.
    const frames = scripts.filter((script) => script.all_frames).flatMap((script) => script.matches);
    expect(frames).toEqual(['https://*.youtube.com/live_chat*']);
  });
});
