import { Component, type ComponentChildren, type ComponentType, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { useInterfaceWords } from '@/components/hooks/use-interface-words';
import './tokens.css';
import './base.css';
import { Notice } from './Notice';
import { useWords, WordsContext } from './words';

interface PageProps {
  /** Key of the page's title. */
  title: string;
  children: ComponentChildren;
}

/** What every page of the extension stands in: the reader's language, the title, and a message where it fails. */
function Page({ title, children }: PageProps) {
  const words = useInterfaceWords();
  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.language;
    document.title = words.t(title);
  }, [words, title]);
  if (!words) return null;
  return (
    <WordsContext.Provider value={words}>
      <Failures>{children}</Failures>
    </WordsContext.Provider>
  );
}

/** A part that fails to draw is replaced by words; the rest of the browser's console has the stack. */
class Failures extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useWords();
  return (
    <main class="dc-failed">
      <Notice tone="differs" title={t('error_internal')}>
        <button type="button" class="dc-link" onClick={() => location.reload()}>
          {t('ui_reload')}
        </button>
      </Notice>
    </main>
  );
}

/** Shows a page of the extension in its `#app`. */
export function showPage(title: string, App: ComponentType): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  render(
    <Page title={title}>
      <App />
    </Page>,
    root,
  );
}
