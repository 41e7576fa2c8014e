import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/**
 * The key that turns a citizen's query code, and what a signer is told by, into what is stored of them. Without it no
 * receipt opens its case again, and no later letter is found to repeat an earlier one.
 */
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
