package tw.taipei.policereport.gateway.http;

/** One form of a document that is no list of rows. */
public interface DocumentForm {

    /** The value of {@code format=}. */
    String code();

    /** With its parameters, as in {@code Content-Type}. */
    String mediaType();
}
