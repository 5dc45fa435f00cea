package vn.dondoc.platform.testing.violators;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class OpenEntity {

  @Id UUID id;
  public String text;
}
