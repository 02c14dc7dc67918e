package org.alongside.work;

/** What the answers of every task have to keep to, whichever form asks for them. */
public interface SubmissionRule {

    /** @throws Refusal when the answers break it */
    void require(Submission submission);
}
