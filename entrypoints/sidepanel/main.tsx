import { showPage } from '@/components/ui/Page';
import { PanelApp } from './PanelApp';

showPage('panel_title', PanelApp);
