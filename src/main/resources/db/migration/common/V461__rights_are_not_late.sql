-- Whether a limit must be met: nobody is late with a right or with a period that passes by itself, and figures leave both out.
alter table running_limits add column obligation varchar(10) default 'DUTY' not null;
update running_limits set obligation = 'RIGHT', counted_version = -1
 where rule in ('S41-APP', 'S9-OBJECT', 'DISMISS-APP', 'PREP-HRG', 'S28-RECALL', 'S28-EXCLUDE', 'VC-R11-OPT', 'VRR-CPS-ASK', 'VRR-CPS-LAST', 'VRR-POL-ASK', 'VRR-JR', 'ULS', 'ULS-VICTIM', 'PR-CHALLENGE', 'DEF-FINAL');
update running_limits set obligation = 'PERIOD', counted_version = -1
 where rule in ('SMA-ABS', 'S51-REVENGE', 'SRO-MIN', 'SHPO-MIN', 'SHPO-BAR', 'STRO-MIN', 'STPO-MIN', 'S28-RECORD-FROM', 'PR-REPS-UNKNOWN');
