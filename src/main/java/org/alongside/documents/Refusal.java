package org.alongside.documents;

/** Why a file is not taken, in the words of the error message: what is wrong, and what to do. */
public enum Refusal {
    NO_FILE("Choose the file to add"),
    EMPTY("The file is empty: choose another"),
    TOO_LARGE("The file must be 10 MB or smaller"),
    TYPE("The file must be a PDF, a PNG or JPEG picture or a Word document (.docx)"
            + " without macros, and its name must say so"),
    UNREADABLE("The file is damaged: open it, save it again and add that"),
    PROTECTED("The file is protected by a password: save a copy without one and add that"),
    ACTIVE("The file holds macros, scripts or other files: print it as a PDF and add that"),
    SWOLLEN("The file unpacks to far more than it seems: print it as a PDF and add that"),
    VIRUS("The file contains a virus and was not kept: do not open it, and tell your IT team");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    /** The error message. */
    public String sentence() {
        return sentence;
    }
}
