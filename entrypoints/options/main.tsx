import { showPage } from '@/components/ui/Page';
import { OptionsApp } from './OptionsApp';

showPage('options_title', OptionsApp);
