package org.alongside.audit;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command {@code verify-log [SEAL]}: checks the sealed log, and that a seal noted earlier is still in it. */
public final class VerifyLog {

    /** The first argument that asks for this. */
    public static final String COMMAND = "verify-log";

    /** An application that only answers this: no port that anybody knows, and no jobs of the engine. */
    public static final List<String> SETTINGS = List.of(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--camunda.bpm.job-execution.enabled=false",
            "--alongside.fields.first-rewriting=P1D",
            "--alongside.names.first-indexing=P1D");

    private static final Logger LOG = LoggerFactory.getLogger(VerifyLog.class);

    private VerifyLog() {}

    /** Says what was found; the exit code is 0 when the log is what was sealed, else 1. */
    public static int with(AuditSeals seals, Optional<String> noted) {
        Verdict verdict = seals.verify(noted);
        if (verdict instanceof Verdict.Intact intact) {
            LOG.info(
                    "All {} sealed entries are there, unchanged and in their order. Newest seal: {}",
                    intact.entries(),
                    intact.last().map(Seal::note).orElse("none yet"));
            return 0;
        }
        var broken = (Verdict.Broken) verdict;
        LOG.error(
                "The log is not what was sealed: {} at entry {} ({})",
                broken.fault(),
                broken.place(),
                broken.entryId());
        return 1;
    }
}
