import { showPage } from '@/components/ui/Page';
import { PopupApp } from './PopupApp';

showPage('popup_title', PopupApp);
