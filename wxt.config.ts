import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { newsSiteMatches } from './utils/sites/news-sites.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // The build of `npm start` also reads the sample news site, which is served on localhost.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.mode !== 'sample') return;
      for (const script of manifest.content_scripts ?? []) script.matches?.push('http://localhost/*');
      manifest.host_permissions?.push('http://localhost/*');
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Đối Chiếu',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: newsSiteMatches,
    optional_host_permissions: ['*://*/*'],
    action: {},
    // The browser suggests at most four keys; the reader may choose others.
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_open_panel__',
      },
      'check-page': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_command_check_page__',
      },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next_mark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous_mark__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'doi-chieu@doi-chieu.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
