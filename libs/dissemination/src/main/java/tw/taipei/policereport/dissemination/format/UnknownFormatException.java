package tw.taipei.policereport.dissemination.format;

import tw.taipei.policereport.dissemination.request.Mistake;

/** An answer was asked for in a form that is not spoken here, or that cannot hold it. */
public final class UnknownFormatException extends RuntimeException {

    private final transient Mistake mistake;

    UnknownFormatException(Mistake mistake) {
        super(mistake.detail().en());
        this.mistake = mistake;
    }

    public Mistake mistake() {
        return mistake;
    }
}
