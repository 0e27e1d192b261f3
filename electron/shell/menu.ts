import { words } from 'virtual:words/shell';
import { app, Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * Few commands, and no key of them may harm a lesson: no reload (F5 comes from clickers, Ctrl+R from habit), no close,
 * and no undo, because Ctrl+Z belongs to the page, which takes back a count with it. A role brings its own key: on macOS
 * Quit and Minimise keep those that every program has there, elsewhere they have none.
 */
export function setMenu(platform: NodeJS.Platform): void {
  const edit: MenuItemConstructorOptions = {
    label: words.edit(),
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  };
  const view: MenuItemConstructorOptions = {
    label: words.view(),
    submenu: [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }],
  };
  const all: MenuItemConstructorOptions[] =
    platform === 'darwin'
      ? [{ role: 'appMenu' }, edit, view, { label: words.window(), submenu: [{ role: 'minimize' }, { role: 'zoom' }] }]
      : [{ label: words.file(), submenu: [{ label: words.quit(), click: () => app.quit() }] }, edit, view];
  Menu.setApplicationMenu(Menu.buildFromTemplate(all));
}
