package org.alongside.cases.domain;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** New case references, like AL-7K3M-2QX: opaque, easy to read out, without letters that look like digits. */
@Component
public class CaseReferences {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();
    private final WitnessCases cases;

    CaseReferences(WitnessCases cases) {
        this.cases = cases;
    }

    public String next() {
        String reference = "AL-" + letters(4) + "-" + letters(3);
        return cases.findByReference(reference).isPresent() ? next() : reference;
    }

    private String letters(int count) {
        return random.ints(count, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
