package org.alongside.audit.domain;

import java.util.List;
import org.alongside.access.MissingSecret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says at each start in production that the log can be changed by the application's account, or does not start so. */
@Component
@Profile("production")
class AppendOnlyAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(AppendOnlyAtStart.class);

    private final AppendOnly log;
    private final boolean refuses;

    AppendOnlyAtStart(AppendOnly log, @Value("${alongside.audit.append-only:false}") boolean refuses) {
        this.log = log;
        this.refuses = refuses;
    }

    /** @throws MissingSecret when the log could be changed and Alongside is to refuse that */
    @Override
    public void afterSingletonsInstantiated() {
        List<String> broken = log.broken();
        if (!broken.isEmpty() && refuses) {
            throw new MissingSecret(
                    "The database account may do this to the log, which nobody is to change: "
                            + String.join(", ", broken) + ".",
                    "Give the tables an owner of their own and the application an account that may only add to the log, as"
                            + " src/docs/running.md says.");
        }
        if (!broken.isEmpty()) {
            LOG.error(
                    "The database account may do this to the log, which nobody is to change: {}. See src/docs/running.md",
                    String.join(", ", broken));
        }
    }
}
