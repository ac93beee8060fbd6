package tw.taipei.policereport.dissemination.storage;

import java.sql.SQLException;

/** The database did not do what was asked. */
public final class StorageException extends RuntimeException {

    public StorageException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
