import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';

/** The shortcuts as the browser has them now. */
export function useCommands(): Browser.commands.Command[] {
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  useEffect(() => {
    let ended = false;
    browser.commands.getAll().then((all) => ended || setCommands(all));
    return () => {
      ended = true;
    };
  }, []);
  return commands;
}
