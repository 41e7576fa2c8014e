import { checkHistory } from './check-history.ts';
import { fillTrack } from './fill-track.ts';
import { keepReceipt } from './keep-receipt.ts';

fillTrack();
keepReceipt();
void checkHistory();
