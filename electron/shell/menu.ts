import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * Few commands, and no key of them may harm a lesson: no reload (F5 comes from clickers, Ctrl+R from habit), no close,
 * and no undo, because Ctrl+Z belongs to the page, which takes back a count with it.
 */
export function setMenu(platform: NodeJS.Platform): void {
  const edit: MenuItemConstructorOptions = {
    label: 'Edit',
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  };
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }],
  };
  const window: MenuItemConstructorOptions = { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'zoom' }] };
  const own: MenuItemConstructorOptions[] =
    platform === 'darwin' ? [{ role: 'appMenu' }] : [{ label: 'File', submenu: [{ role: 'quit' }] }];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, edit, view, window]));
}
