package tw.taipei.policereport.dissemination.request;

import java.util.List;

/** A request that cannot be understood, with everything that is wrong with it. */
public final class MistakenRequestException extends IllegalArgumentException {

    private final transient List<Mistake> mistakes;

    public MistakenRequestException(List<Mistake> mistakes) {
        super(Mistake.details(mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
