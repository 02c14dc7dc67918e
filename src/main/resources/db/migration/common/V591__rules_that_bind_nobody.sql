-- What begins or ends by itself is nobody's duty: the table of the time limits says so of these rules now, and what had been set off by them before
-- was charged as overdue. A paused limit that was late when it came to stand still is late by so much: it is counted anew, in the background.
update running_limits set obligation = 'PERIOD', counted_version = -1
 where rule in ('SM-LAPSE', 'S16-AGE', 'RR45-END', 'RR49-END', 'CAWN-16', 'CAWN-18', 'PP-MAX', 'EPO-MAX', 'EPO-EXTENSION', 'SRO-TRAVEL', 'SHPO-TRAVEL', 'STRO-TRAVEL',
                'HOTEL-MAX', 'CLOSE-SEX-MAX', 'CLOSE-SEX-TOTAL', 'CLOSE-ASB-24', 'CLOSE-ASB-48', 'CLOSE-ASB-MAX', 'CLOSE-ASB-TOTAL', 'KEEP-POLICE', 'KEEP-CPIA',
                'AGE-10', 'AGE-14-BAN', 'AGE-18-BAN');
update running_limits set counted_version = -1 where status = 'PAUSED';
