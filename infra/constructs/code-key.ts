import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/** The key that turns a citizen's query code into what is stored of it. Without it no receipt opens its case again. */
export class CodeKey extends Construct {
  /** A reference, which CloudFormation replaces by the secret when it deploys a function. */
  readonly value: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new Secret(this, 'Secret', {
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.value = secret.secretValue.unsafeUnwrap();
  }
}
